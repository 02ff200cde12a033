using Beleg.Proving;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Generators.Emission;

/// <summary>
/// Writes what is stated of one entity: the class that consumers see, with the values, and behind it, in
/// <c>Implementation_</c>, its record. Consumers' members may be obsolete or experimental: nothing generated refers to those.
/// </summary>
internal sealed class EntityEmitter
{
    private readonly FactFileModel _model;
    private readonly ProvenEntity _entity;
    private readonly SourceWriter _writer;
    private readonly IReadOnlyList<PropertyModel> _properties;
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);
    private readonly DataBlock _data = new();
    private readonly DataBlock _list;

    /// <param name="model">The file of the entity.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="writer">What is written to.</param>
    public EntityEmitter(FactFileModel model, ProvenEntity entity, SourceWriter writer)
    {
        (_model, _entity, _writer) = (model, entity, writer);
        _properties = [.. PropertyModel.Of(entity, model.Kinds)];
        // One statement after another, each property's best first: the record reads them in this order.
        foreach (var fact in _properties.SelectMany(property => property.Facts))
        {
            _offsets[fact.LocalId] = _data.Utf8Length;
            FactBlock.Add(_data, _data.IsEmpty ? entity.Name.Id : "", fact);
        }

        _list = StatementList.Of(entity);
    }

    public int Utf8Length => _data.Utf8Length;

    public int LongestRunOfQuotes => Math.Max(_data.LongestRunOfQuotes, _list.LongestRunOfQuotes);

    public void Emit(EntityPart part)
    {
        switch (part)
        {
            case EntityPart.List:
                _list.EmitLines(_writer);
                break;
            case EntityPart.Members:
                EmitMembers();
                break;
            case EntityPart.Implementation:
                EmitImplementation();
                break;
            case EntityPart.Data:
                _data.EmitLines(_writer);
                break;
        }
    }

    private void EmitMembers()
    {
        var name = EmittedName.Entity(_entity.Name.Id);

        _writer.Summary(Describe());
        using (_writer.Braces($"public static class {name}"))
        {
            _writer
                .Summary("The entity's id in the seed files.")
                .Line($"public const string Id = {CSharpText.Literal(_entity.Name.Id)};")
                .Line()
                .Summary($"{_entity.Name.Name} as a record of its kind.")
                .Line($"public static {Kind} Entity => {Record};");

            foreach (var property in _properties)
            {
                _writer
                    .Line()
                    .Summary(property.Summary)
                    .Remarks(property.HasMembers ? [.. property.Facts.Select(Describe)] : [Describe(property.Facts[0]), .. property.Facts[0].Citations.Select(Describe)]);
                LifecycleAttribute.Emit(_writer, _entity.Name.Id, property);
                _writer.Line($"public static {property.FactsType} {property.Name} => {StatementsOf(property)};");
            }

            EmitStatements();
        }

        _writer.Line();
    }

    /// <summary>A member for each statement that its property's name alone does not tell from others.</summary>
    private void EmitStatements()
    {
        if (!_properties.Any(property => property.HasMembers)) return;

        _writer
            .Line()
            .Summary($"The statements on {_entity.Name.Name} that have names of their own.");
        using (_writer.Braces("public static class Statements"))
        {
            foreach (var property in _properties.Where(property => property.HasMembers))
            {
                foreach (var fact in property.Facts) EmitStatement(property, fact);
            }
        }
    }

    private void EmitStatement(PropertyModel property, ProvenFact fact)
    {
        var name = EmittedName.Statement(fact.Property, fact.StatementId);
        _writer
            .Summary(Describe(fact))
            .Remarks([.. fact.Citations.Select(Describe)]);
        LifecycleAttribute.Emit(_writer, _entity.Name.Id, fact);
        _writer
            .Line($"public static {property.FactType} {name} => {(IsHidden(fact) ? Stated(fact) : Construct(property, fact))};")
            .Line();
    }

    /// <summary>
    /// Whether the statement's own member may not be referred to, as using it would be told of
    /// (<see cref="LifecycleAttribute"/>): what is generated then takes another.
    /// </summary>
    private static bool IsHidden(ProvenFact fact) => fact.Lifecycle != Lifecycle.Active;

    /// <summary>The statement, or the only one of a property, with its value in the member: a value read then costs what a constant costs.</summary>
    private string Construct(PropertyModel property, ProvenFact fact)
    {
        var value = fact.Value is null ? "default!" : ValueExpression.Of(fact.Value, property.Declaration);
        return $"new({value}, {Record}, {ValueExpression.Of(_offsets[fact.LocalId])}{State(fact)})";
    }

    /// <summary>Left out where a fact is stated and active, as most are.</summary>
    private static string State(ProvenFact fact) => (fact.Status, fact.Lifecycle) switch
    {
        (Status.Stated, Lifecycle.Active) => "",
        (var status, Lifecycle.Active) => $", global::Beleg.Status.{status}",
        var (status, lifecycle) => $", global::Beleg.Status.{status}, global::Beleg.Lifecycle.{lifecycle}",
    };

    private void EmitImplementation()
    {
        // One class for the record and what else consumers do not name: each is a row of metadata, and work for the compiler.
        using (_writer.Braces($"internal sealed class {EmittedName.Entity(_entity.Name.Id)} : {Kind}"))
        {
            EmitRecord();
            EmitHidden();
            if (_properties.Any(property => property.HasSeveral)) EmitProperties();
        }

        _writer.Line();
    }

    /// <summary>Methods, as each property would be three rows of metadata in place of one.</summary>
    private void EmitHidden()
    {
        var hidden = _properties.Where(property => property.HasMembers).SelectMany(property => property.Facts, (property, fact) => (property, fact)).Where(pair => IsHidden(pair.fact)).ToList();
        if (hidden.Count == 0) return;

        _writer.Line();
        using (_writer.Braces($"internal static class {EmittedName.Stated}"))
        {
            foreach (var (property, fact) in hidden)
            {
                _writer.Line($"internal static {property.FactType} {EmittedName.Statement(fact.Property, fact.StatementId)}() => {Construct(property, fact)};");
            }
        }
    }

    /// <summary>The statements of each property that has several.</summary>
    private void EmitProperties()
    {
        _writer.Line();
        using (_writer.Braces($"internal static class {EmittedName.Properties}"))
        {
            foreach (var property in _properties.Where(property => property.HasSeveral))
            {
                _writer.Line($"internal static {property.FactsType} {property.Name}() => new({Stated(property.Facts[0])}, OtherThanBest{property.Name}.Facts);").Line();
                // A class of its own, so that reading one property does not construct the lists of the others.
                using (_writer.Braces($"private static class OtherThanBest{property.Name}"))
                {
                    _writer.Line($"internal static readonly {property.FactType}[] Facts =").Line("[");
                    using (_writer.Indented())
                    {
                        foreach (var fact in property.Facts.Skip(1)) _writer.Line($"{Stated(fact)},");
                    }

                    _writer.Line("];");
                }

                _writer.Line();
            }
        }
    }

    private string Stated(ProvenFact fact)
    {
        var name = EmittedName.Statement(fact.Property, fact.StatementId);
        return IsHidden(fact) ? $"{Implementation}.{EmittedName.Stated}.{name}()" : $"{_model.Target.FullName}.{EmittedName.Entity(_entity.Name.Id)}.Statements.{name}";
    }

    /// <summary>The getter of a property's statements, best first; with the value in it where there is one statement and no other member has it.</summary>
    private string StatementsOf(PropertyModel property) => property switch
    {
        { HasSeveral: true } => $"{Implementation}.{EmittedName.Properties}.{property.Name}()",
        { HasMembers: true } => $"new({Stated(property.Facts[0])})",
        _ => Construct(property, property.Facts[0]),
    };

    /// <summary>By full names, or by such that no id can have: an entity may have a property of any name.</summary>
    private string Data => $"{EmittedName.Implementation}.Files.{_model.Name.ClassName}.Instance";

    private string Record => EmittedName.Record(_entity.Name.Id);

    private string Implementation => $"{EmittedName.Implementation}.{EmittedName.Entity(_entity.Name.Id)}";

    private void EmitRecord()
    {
        var name = EmittedName.Entity(_entity.Name.Id);
        _writer.Line($"internal static readonly {name} {EmittedName.Instance} = new();").Line();
        _writer.Line($"private {name}()");
        using (_writer.Indented())
        {
            _writer.Line($": base({CSharpText.Literal(_entity.Name.Id)}, {(IsOfKind ? "" : CSharpText.Literal(_entity.Name.Kind) + ", ")}{ValueExpression.Of(_entity.Name.Name)}, {ValueExpression.Of(_entity.Name.Also)}, {ValueExpression.Of(_entity.Summary)}, {Data})");
        }

        _writer.Line("{").Line("}");
        if (!IsOfKind) _writer.Line().Line($"public override {TypeName.Catalogue} Catalogue => {_model.Target.FullName}.Catalogue;");
    }

    /// <summary>The record type; that of any entity where the kind is not declared, so that one mistake stays one error.</summary>
    private string Kind => IsOfKind ? _entity.Name.Kind : TypeName.Entity;

    private bool IsOfKind => _model.Kinds.Find(_entity.Name.Kind) is not null;

    private string Describe() =>
        _entity.Summary.Texts.Count == 0 ? $"{_entity.Name.Name}." : $"{_entity.Name.Name}: {_entity.Summary}";

    private static string Describe(ProvenFact fact)
    {
        var status = SeedWords.Of(SeedWords.Statuses, fact.Status);
        var by = fact.SaidBy.Length == 0 ? "" : $", says {fact.SaidBy}";
        return $"{fact.Value?.Text ?? "no value"} ({status}{by})";
    }

    private static string Describe(ProvenCitation citation)
    {
        var reading = citation.Reading.Length == 0 ? "" : $", read as “{citation.Reading}”";
        return Invariant.Text($"“{citation.Quote}”{reading} ({citation.SourceLabel}, line {citation.Place.Position.Line + 1})");
    }
}

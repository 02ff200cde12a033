using Beleg.Proving;
using Beleg.Proving.Seeds;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Generators.Emission;

/// <summary>
/// Writes what one fact file states: a class per entity that consumers see, with the
/// values, and behind it, in <c>Implementation</c>, the data. Consumers' members may be obsolete or experimental: nothing
/// generated refers to those.
/// </summary>
internal sealed class FactFileEmitter
{
    private const string AggressiveInlining = "global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)";

    private readonly FactFileModel _model;
    private readonly SourceWriter _writer = new();
    private readonly DataBlock _data = new();
    private readonly Dictionary<string, int> _offsets = new(StringComparer.Ordinal);
    private (ProvenEntity? Entity, IReadOnlyList<PropertyModel> Properties) _ordered = (null, []);

    private FactFileEmitter(FactFileModel model) => _model = model;

    public static string Emit(FactFileModel model) => new FactFileEmitter(model).Emit();

    private string Emit()
    {
        foreach (var entity in _model.Entities) AddData(entity);
        using (_model.Target.Open(_writer, _model.RelativePath, emitAttributes: EmitStatementList))
        {
            foreach (var entity in _model.Entities) EmitEntity(entity);

            // Nobody sees what is below: without nullable annotations, which would be an attribute on every second member.
            _writer.Line("#nullable disable");
            using (_writer.Braces($"private static partial class {EmittedName.Implementation}"))
            {
                foreach (var entity in _model.Entities) EmitImplementation(entity);
                EmitData();
            }
        }

        return _writer.ToString();
    }

    /// <summary>An entity's statements one after another, each property's best first: its record reads them in this order.</summary>
    private void AddData(ProvenEntity entity)
    {
        _offsets[entity.Name.Id] = _data.Utf8Length;
        foreach (var fact in PropertiesOf(entity).SelectMany(property => property.Facts))
        {
            _offsets[IdOf(entity, fact)] = _data.Utf8Length;
            FactBlock.Add(_data, entity.Name.Id, fact);
        }
    }

    /// <summary>What tools read from metadata, where they cannot decode the data.</summary>
    private void EmitStatementList()
    {
        var list = StatementList.Of(_model.Entities);
        if (list.IsEmpty) return;

        list.EmitBetween(_writer, $"[assembly: {TypeName.Statements}(typeof({_model.Target.FullName}), ", ")]");
        _writer.Line();
    }

    private static string IdOf(ProvenEntity entity, ProvenFact fact) => $"{entity.Name.Id}/{fact.LocalId}";

    private void EmitEntity(ProvenEntity entity)
    {
        var name = EmittedName.Entity(entity.Name.Id);

        _writer.Summary(Describe(entity));
        using (_writer.Braces($"public static class {name}"))
        {
            _writer
                .Summary("The entity's id in the seed files.")
                .Line($"public const string Id = {CSharpText.Literal(entity.Name.Id)};")
                .Line()
                .Summary($"{entity.Name.Name} as a record of its kind.")
                .Line($"public static {KindOf(entity)} Entity => {ImplementationOf(entity)}.Record.Instance;");

            foreach (var property in PropertiesOf(entity))
            {
                _writer
                    .Line()
                    .Summary(property.Summary)
                    .Remarks(property.HasMembers ? [.. property.Facts.Select(Describe)] : [Describe(property.Facts[0]), .. property.Facts[0].Citations.Select(Describe)]);
                LifecycleAttribute.Emit(_writer, entity.Name.Id, property);
                _writer.Line($"public static {property.FactsType} {property.Name} {StatementsOf(entity, property)}");
            }

            EmitStatements(entity);
        }

        _writer.Line();
    }

    /// <summary>A member for each statement that its property's name alone does not tell from others.</summary>
    private void EmitStatements(ProvenEntity entity)
    {
        if (!PropertiesOf(entity).Any(property => property.HasMembers)) return;

        _writer
            .Line()
            .Summary($"The statements on {entity.Name.Name} that have names of their own.");
        using (_writer.Braces("public static class Statements"))
        {
            foreach (var property in PropertiesOf(entity).Where(property => property.HasMembers))
            {
                foreach (var fact in property.Facts) EmitStatement(entity, property, fact);
            }
        }
    }

    private void EmitStatement(ProvenEntity entity, PropertyModel property, ProvenFact fact)
    {
        var name = EmittedName.Statement(fact.Property, fact.StatementId);
        _writer
            .Summary(Describe(fact))
            .Remarks([.. fact.Citations.Select(Describe)]);
        LifecycleAttribute.Emit(_writer, entity.Name.Id, fact);
        _writer
            .Line($"public static {property.FactType} {name} {Getter(property.Declaration, IsHidden(fact) ? Stated(entity, fact) : Construct(entity, property, fact))}")
            .Line();
    }

    /// <summary>
    /// Whether the statement's own member may not be referred to, as using it would be told of
    /// (<see cref="LifecycleAttribute"/>): what is generated then takes another.
    /// </summary>
    private static bool IsHidden(ProvenFact fact) => fact.Lifecycle != Lifecycle.Active;

    /// <summary>The statement, or the only one of a property, with its value in the member: a value read then costs what a constant costs.</summary>
    private string Construct(ProvenEntity entity, PropertyModel property, ProvenFact fact)
    {
        var value = fact.Value is null ? "default!" : ValueExpression.Of(fact.Value, property.Declaration, _model.Target);
        return $"new({value}, {Data}, {ValueExpression.Of(_offsets[IdOf(entity, fact)])}{State(fact)})";
    }

    /// <summary>Left out where a fact is stated and active, as most are.</summary>
    private static string State(ProvenFact fact) => (fact.Status, fact.Lifecycle) switch
    {
        (Status.Stated, Lifecycle.Active) => "",
        (var status, Lifecycle.Active) => $", global::Beleg.Status.{status}",
        var (status, lifecycle) => $", global::Beleg.Status.{status}, global::Beleg.Lifecycle.{lifecycle}",
    };

    /// <summary>
    /// Left to itself, the runtime finds a decimal, its unit and a citation too much to inline, and copies them three times. What
    /// is smaller it inlines unasked; an attribute is work for the compiler and for analyzers.
    /// </summary>
    private static string Getter(PropertySeed property, string value) =>
        property.IsRange || property.Type is PropertyType.Quantity or PropertyType.Money or PropertyType.Duration or PropertyType.Change
            ? $"{{ [{AggressiveInlining}] get => {value}; }}"
            : $"=> {value};";

    private void EmitImplementation(ProvenEntity entity)
    {
        using (_writer.Braces($"internal static class {EmittedName.Entity(entity.Name.Id)}"))
        {
            EmitHidden(entity);
            if (PropertiesOf(entity).Any(property => property.HasSeveral)) EmitProperties(entity);
            EmitRecord(entity);
        }

        _writer.Line();
    }

    /// <summary>Methods, as each property would be three rows of metadata in place of one.</summary>
    private void EmitHidden(ProvenEntity entity)
    {
        var hidden = PropertiesOf(entity).Where(property => property.HasMembers).SelectMany(property => property.Facts, (property, fact) => (property, fact)).Where(pair => IsHidden(pair.fact)).ToList();
        if (hidden.Count == 0) return;

        using (_writer.Braces("internal static class Stated"))
        {
            foreach (var (property, fact) in hidden)
            {
                _writer.Line($"internal static {property.FactType} {EmittedName.Statement(fact.Property, fact.StatementId)}() => {Construct(entity, property, fact)};");
            }
        }

        _writer.Line();
    }

    /// <summary>The statements of each property that has several.</summary>
    private void EmitProperties(ProvenEntity entity)
    {
        using (_writer.Braces("internal static class Properties"))
        {
            foreach (var property in PropertiesOf(entity).Where(property => property.HasSeveral))
            {
                _writer.Line($"internal static {property.FactsType} {property.Name}() => new({Stated(entity, property.Facts[0])}, OtherThanBest{property.Name}.Facts);").Line();
                // A class of its own, so that reading one property does not construct the lists of the others.
                using (_writer.Braces($"private static class OtherThanBest{property.Name}"))
                {
                    _writer.Line($"internal static readonly {property.FactType}[] Facts =").Line("[");
                    using (_writer.Indented())
                    {
                        foreach (var fact in property.Facts.Skip(1)) _writer.Line($"{Stated(entity, fact)},");
                    }

                    _writer.Line("];");
                }

                _writer.Line();
            }
        }

        _writer.Line();
    }

    /// <summary>By its full name, as everything here: an entity may have a property of any name.</summary>
    private string Stated(ProvenEntity entity, ProvenFact fact)
    {
        var name = EmittedName.Statement(fact.Property, fact.StatementId);
        return IsHidden(fact) ? $"{ImplementationOf(entity)}.Stated.{name}()" : $"{_model.Target.FullName}.{EmittedName.Entity(entity.Name.Id)}.Statements.{name}";
    }

    /// <summary>The getter of a property's statements, best first; with the value in it where there is one statement and no other member has it.</summary>
    private string StatementsOf(ProvenEntity entity, PropertyModel property) => property switch
    {
        { HasSeveral: true } => $"=> {ImplementationOf(entity)}.Properties.{property.Name}();",
        { HasMembers: true } => $"=> new({Stated(entity, property.Facts[0])});",
        _ => Getter(property.Declaration, Construct(entity, property, property.Facts[0])),
    };

    private string Data => $"{_model.Target.Implementation}.Files.{_model.Name.ClassName}.Instance";

    private string ImplementationOf(ProvenEntity entity) => $"{_model.Target.Implementation}.{EmittedName.Entity(entity.Name.Id)}";

    private void EmitRecord(ProvenEntity entity)
    {
        var isOfKind = IsOfKind(entity);
        using (_writer.Braces($"internal sealed class Record : {KindOf(entity)}"))
        {
            _writer.Line("internal static readonly Record Instance = new();").Line();
            _writer.Line("private Record()");
            using (_writer.Indented())
            {
                _writer.Line($": base({CSharpText.Literal(entity.Name.Id)}, {(isOfKind ? "" : CSharpText.Literal(entity.Name.Kind) + ", ")}{ValueExpression.Of(entity.Name.Name)}, {ValueExpression.Of(entity.Name.Also)}, {ValueExpression.Of(entity.Summary)}, {Data}, {ValueExpression.Of(_offsets[entity.Name.Id])})");
            }

            _writer.Line("{").Line("}");
            if (!isOfKind) _writer.Line().Line($"public override {TypeName.Catalogue} Catalogue => {_model.Target.FullName}.Catalogue;");
        }
    }

    private void EmitData()
    {
        using (_writer.Braces("internal static partial class Files"))
        using (_writer.Braces($"internal sealed class {_model.Name.ClassName} : {TypeName.FactData}"))
        {
            _writer
                .Line($"internal static readonly {_model.Name.ClassName} Instance = new();")
                .Line()
                .Line($"protected override {TypeName.Catalogue} Catalogue => {_model.Target.FullName}.Catalogue;")
                .Line();
            _data.Emit(_writer, "protected override global::System.ReadOnlySpan<byte> Text");
        }
    }

    private IReadOnlyList<PropertyModel> PropertiesOf(ProvenEntity entity)
    {
        // An entity is written in several passes, most of them one right after the other.
        if (!ReferenceEquals(entity, _ordered.Entity)) _ordered = (entity, [.. PropertyModel.Of(entity, _model.Kinds)]);
        return _ordered.Properties;
    }

    /// <summary>The record type; that of any entity where the kind is not declared, so that one mistake stays one error.</summary>
    private string KindOf(ProvenEntity entity) => IsOfKind(entity) ? entity.Name.Kind : TypeName.Entity;

    private bool IsOfKind(ProvenEntity entity) => _model.Kinds.Find(entity.Name.Kind) is not null;

    private static string Describe(ProvenEntity entity) =>
        entity.Summary.Texts.Count == 0 ? $"{entity.Name.Name}." : $"{entity.Name.Name}: {entity.Summary}";

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

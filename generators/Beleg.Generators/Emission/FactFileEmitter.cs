namespace Beleg.Generators.Emission;

/// <summary>
/// Writes what one fact file states: a class per entity that consumers see, with the
/// values, and behind it, in <c>Implementation_</c>, the data.
/// </summary>
internal sealed class FactFileEmitter
{
    private readonly FactFileModel _model;
    private readonly SourceWriter _writer = new();
    private readonly List<EntityWriter> _entities = [];

    private FactFileEmitter(FactFileModel model, WrittenFile? before)
    {
        _model = model;
        foreach (var entity in model.Entities) _entities.Add(new(model, entity, before, _writer));
    }

    /// <param name="model">The file to write.</param>
    /// <param name="before">What was written of it before, to copy what is the same.</param>
    public static WrittenFile Emit(FactFileModel model, WrittenFile? before = null) => new FactFileEmitter(model, before).Emit();

    private WrittenFile Emit()
    {
        using (_model.Target.Open(_writer, _model.RelativePath, emitAttributes: EmitHead))
        {
            foreach (var entity in _entities) entity.Write(EntityPart.Members);

            // Nobody sees what is below: without nullable annotations, which would be an attribute on every second member.
            _writer.Line("#nullable disable");
            using (_writer.Braces($"private static partial class {EmittedName.Implementation}"))
            {
                foreach (var entity in _entities) entity.Write(EntityPart.Implementation);
                EmitData();
            }
        }

        return new(_model, _writer.ToString(), _entities.ConvertAll(entity => entity.Written), _entities.Count(entity => entity.IsNew));
    }

    private void EmitHead()
    {
        ShortName.Declare(_writer);
        EmitStatementList();
    }

    /// <summary>What tools read from metadata, where they cannot decode the data.</summary>
    private void EmitStatementList()
    {
        var stated = _entities.FindAll(entity => entity.HasStatements);
        if (stated.Count == 0) return;

        EmitLiteral($"[assembly: {TypeName.Statements}(typeof({_model.Target.FullName}), ", ")]", () =>
        {
            foreach (var entity in stated)
            {
                if (entity != stated[0]) _writer.Line();
                entity.Write(EntityPart.List);
            }
        });
        _writer.Line();
    }

    private void EmitData()
    {
        const string Member = "protected override global::System.ReadOnlySpan<byte> Text";
        using (_writer.Braces("internal static partial class Files"))
        using (_writer.Braces($"internal sealed class {_model.Name.ClassName} : {TypeName.FactData}"))
        {
            _writer
                .Line($"internal static readonly {_model.Name.ClassName} Instance = new();")
                .Line()
                .Line($"protected override {TypeName.Catalogue} Catalogue => {_model.Target.FullName}.Catalogue;")
                .Line();
            if (_entities.TrueForAll(entity => entity.Utf8Length == 0)) _writer.Line(DataBlock.NoneOf(Member));
            else EmitLiteral($"{Member} => ", "u8;", () => _entities.ForEach(entity => entity.Write(EntityPart.Data)));
        }
    }

    private void EmitLiteral(string before, string behind, Action emitLines) =>
        DataBlock.EmitBetween(_writer, before, behind, _entities.Max(entity => entity.LongestRunOfQuotes), emitLines);
}

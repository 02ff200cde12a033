using System.Text.Json.Nodes;

namespace Beleg.Docs.Tests.Schemas;

/// <summary>The judge is judged first: each keyword accepts and refuses.</summary>
public sealed class SchemaEvaluatorTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", "\"a\"", "1")]
    [InlineData("""{ "type": "integer" }""", "1", "1.5")]
    [InlineData("""{ "type": ["string", "boolean"] }""", "true", "null")]
    [InlineData("""{ "type": "array", "items": { "type": "number" } }""", "[1]", "[\"a\"]")]
    [InlineData("""{ "minItems": 1 }""", "[1]", "[]")]
    [InlineData("""{ "enum": ["a", true] }""", "true", "\"true\"")]
    [InlineData("""{ "pattern": "^a$" }""", "\"a\"", "\"ab\"")]
    [InlineData("""{ "minLength": 1 }""", "\"a\"", "\"\"")]
    [InlineData("""{ "minimum": 1, "maximum": 2 }""", "2", "3")]
    [InlineData("""{ "required": ["a"] }""", """{ "a": 1 }""", """{ "b": 1 }""")]
    [InlineData("""{ "properties": { "a": { "type": "string" } } }""", """{ "b": 1 }""", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": false } }""", "{}", """{ "a": 1 }""")]
    [InlineData("""{ "properties": { "a": true }, "additionalProperties": false }""", """{ "a": 1 }""", """{ "b": 1 }""")]
    [InlineData("""{ "propertyNames": { "pattern": "^a" } }""", """{ "a": 1 }""", """{ "b": 1 }""")]
    [InlineData("""{ "minProperties": 1 }""", """{ "a": 1 }""", "{}")]
    [InlineData("""{ "allOf": [{ "minimum": 1 }, { "maximum": 2 }] }""", "1", "3")]
    [InlineData("""{ "anyOf": [{ "type": "string" }, { "type": "number" }] }""", "1", "true")]
    [InlineData("""{ "not": { "type": "string" } }""", "1", "\"a\"")]
    [InlineData("""{ "if": { "type": "string" }, "then": { "minLength": 2 }, "else": { "minimum": 2 } }""", "\"aa\"", "1")]
    [InlineData("""{ "$ref": "#/$defs/a", "$defs": { "a": { "type": "string" } } }""", "\"a\"", "1")]
    public void AKeywordAcceptsAndRefuses(string schema, string accepted, string refused)
    {
        var evaluator = new SchemaEvaluator(JsonNode.Parse(schema)!.AsObject());
        evaluator.Accepts(JsonNode.Parse(accepted)).ShouldBeTrue();
        evaluator.Accepts(JsonNode.Parse(refused)).ShouldBeFalse();
    }

    [Fact]
    public void AnUnknownKeywordIsNotPassedOver() =>
        Should.Throw<NotSupportedException>(() => new SchemaEvaluator(JsonNode.Parse("""{ "multipleOf": 2 }""")!.AsObject()).Accepts(JsonValue.Create(1)));
}

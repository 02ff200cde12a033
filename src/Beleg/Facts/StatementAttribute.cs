namespace Beleg;

/// <summary>Marks a generated member as a statement, so that tools can read its id and value from metadata.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class StatementAttribute : Attribute
{
    /// <summary>Marks a member as a statement.</summary>
    /// <param name="id">The statement's id.</param>
    /// <param name="value">Its value in invariant notation.</param>
    public StatementAttribute(string id, string value)
    {
        Id = id;
        Value = value;
    }

    /// <summary><c>entity/property</c> or <c>entity/property/statement</c>. Never reused.</summary>
    public string Id { get; }

    /// <summary>The value in the notation of seed files: <c>nearly 10000 GPU</c>.</summary>
    public string Value { get; }
}

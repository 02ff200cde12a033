using Beleg.Linguistics.Claims;
using Beleg.Linguistics.Clauses;

namespace Beleg.Proving.Grounding;

/// <summary>What an author may declare so that words which no rule read are read. Each way is tried on the sentence, and only one that helps is offered.</summary>
internal sealed class Remedies(StatementContext context, CitedPassage cited, Claim claim)
{
    /// <summary>As a part of the message, which ends with a comma; empty where no declaration helps.</summary>
    public static string For(StatementContext context, CitedPassage cited, Claim claim)
    {
        var remedies = new Remedies(context, cited, claim);
        return string.Concat(claim.Unread.Select(unread => remedies.For(unread.Words)));
    }

    private string For(string words)
    {
        // What joins other words means what it does in every sentence.
        if (Array.Exists(cited.Language!.Clauses.SensesOf(words.ToLowerInvariant()), static sense => sense.Role is < ClauseRole.ModalPossible)) return "";

        var asked = cited.Asked;
        var ways = new List<string>();
        if (Helps(words, asked with { Words = [.. asked.Words, words] })) ways.Add($"under 'words' of {context.Property.Name} if it says that");
        if (Helps(words, asked with { Nouns = [.. asked.Nouns, words] })) ways.Add($"under 'nouns' of {context.Entity.Kind.Text} if it names one");
        if (Helps(words, asked with { Plain = [.. asked.Plain, words] })) ways.Add("under 'plain' in kinds.yaml if it changes nothing");
        return ways.Count == 0 ? "" : $"declare \"{words}\" {string.Join(", or ", ways)}, ";
    }

    private bool Helps(string words, ClaimQuestion question) =>
        cited.ReadSentence!.ClaimAt(claim.Target, question) is { } read
        && !read.Unread.Exists(unread => string.Equals(unread.Words, words, StringComparison.Ordinal))
        && !(read.Subject.Kind is SubjectKind.Stranger && string.Equals(read.Subject.Words, words, StringComparison.Ordinal));
}

using Beleg.Proving.Diagnostics;
using Beleg.Proving.Seeds.Reading;

namespace Beleg.Proving.Consistency;

/// <summary>Checks that what departs from the ordinary gives its reason, and that a superseded statement names its successor.</summary>
internal static class LifecycleProof
{
    public static void Prove(StatementContext context)
    {
        var statement = context.Statement;
        if (statement.Rank != Rank.Normal) RequireReason(context, "rank: " + SeedWords.Of(SeedWords.Ranks, statement.Rank));
        if (statement.Lifecycle != Lifecycle.Active) RequireReason(context, "lifecycle: " + SeedWords.Of(SeedWords.Lifecycles, statement.Lifecycle));

        if (statement.Lifecycle == Lifecycle.Superseded) context.Issues.Check(statement.SupersededBy is not null, Rules.MissingKey, statement.Location, "superseded-by", "a superseded statement");
        if (statement.SupersededBy is not { } successor) return;

        var ids = context.Surroundings.OtherIds;
        context.Issues.Check(ids.Contains(successor.Text, StringComparer.Ordinal), Rules.UnknownStatement, successor.Location, context.Entity.Id.Text, successor.Text, Seeds.Spelling.DidYouMean(successor.Text, ids));
    }

    private static void RequireReason(StatementContext context, string what) =>
        context.Issues.Check(context.Statement.Because.Length > 0, Rules.MissingReason, context.Statement.Location, what, context.Statement.LocalId);
}

namespace Beleg.Linguistics.Clauses;

/// <summary>Settles which verb a form is of where a particle tells: <em>führt … aus</em> is not <em>führt</em>.</summary>
internal static class Particles
{
    public static void Settle(ReadClause clause)
    {
        var last = clause.Items.FindLastIndex(item => !item.IsSign);
        for (var i = 0; i < clause.Items.Count; i++)
        {
            var item = clause.Items[i];
            if (!item.IsVerb || !Array.Exists(item.Senses, sense => sense.Particle.Length > 0)) continue;

            var particle = last > i ? clause.Items[last].Lower : "";
            var joined = Array.FindAll(item.Senses, sense => sense.Particle.Length > 0 && string.Equals(sense.Particle, particle, StringComparison.Ordinal));
            var alone = Array.FindAll(item.Senses, sense => sense.Particle.Length == 0);
            // A verb of which only the joined forms are known is still a verb, of nobody knows what.
            clause.Items[i] = item with { Senses = joined.Length > 0 ? joined : alone.Length > 0 ? alone : [item.Senses[0] with { Role = ClauseRole.VerbUnknown, Particle = "" }] };
        }
    }
}

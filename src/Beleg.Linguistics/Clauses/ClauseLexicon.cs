using System.Reflection;
using System.Text;

namespace Beleg.Linguistics.Clauses;

/// <summary>The words of a language that govern clauses: read from its file when they are first asked for.</summary>
internal sealed class ClauseLexicon
{
    /// <summary>What is left of a compound without its first part has more letters than so many.</summary>
    private const int ShortestNoun = 2;

    private static readonly string[] s_named = ["sep=", "frame=", "norm=", "limit="];

    private static readonly Dictionary<string, ClauseRole> s_roles = RolesByName();

    private readonly Dictionary<string, ClauseSense[]> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string[] Words, ClauseSense Sense)>> _phrases = new(StringComparer.Ordinal);
    private readonly List<ClauseSense> _limits = [];
    private readonly List<MalformedLine> _problems = [];
    private readonly Inflection _inflection;

    private ClauseLexicon(Inflection inflection) => _inflection = inflection;

    /// <param name="folder">The language's folder, which is how its resources begin.</param>
    public static ClauseLexicon Load(string folder, Inflection inflection)
    {
        var lexicon = new ClauseLexicon(inflection);
        using var stream = typeof(ClauseLexicon).GetTypeInfo().Assembly.GetManifestResourceStream(folder + "/clauses.tsv")!;
        var bytes = new byte[stream.Length];
        for (var read = 0; read < bytes.Length;) read += stream.Read(bytes, read, bytes.Length - read);
        var number = 0;
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n')) lexicon.Add(line, ++number);
        foreach (var phrases in lexicon._phrases.Values) phrases.Sort(static (a, b) => b.Words.Length - a.Words.Length);
        return lexicon;
    }

    public IEnumerable<string> Words => _words.Keys;

    /// <summary>Lines that no reader understands: of a role or a datum that there is none of.</summary>
    public IReadOnlyList<MalformedLine> Problems => _problems;

    /// <summary>Of a word in the old spelling, those of the new: <em>umfaßt</em>.</summary>
    public ClauseSense[] SensesOf(string lower) =>
        _words.TryGetValue(lower, out var senses) || (lower.IndexOf('ß') >= 0 && _words.TryGetValue(lower.Replace("ß", "ss"), out senses)) ? senses : ClauseSense.None;

    /// <summary>The first part of a compound that makes its number a most or a least, and leaves a noun.</summary>
    public ClauseSense? LimitIn(string lower) => _limits.Find(limit => lower.Length > limit.Lemma.Length + ShortestNoun && lower.StartsWith(limit.Lemma, StringComparison.Ordinal));

    /// <summary>The longest phrase of the lexicon whose words begin at one of a text's, and what it is; its length in words, or 0.</summary>
    /// <param name="leadsToValue">Whether a value begins at a word: <em>is set to 5</em> says what something is, <em>is set to open</em> what it will do.</param>
    public int MatchPhrase(List<Word> words, int at, Func<int, bool> leadsToValue, out ClauseSense? sense)
    {
        sense = null;
        if (!_phrases.TryGetValue(words[at].Lower, out var phrases)) return 0;
        foreach (var (phrase, candidate) in phrases)
        {
            if (at + phrase.Length > words.Count) continue;
            var length = 1;
            while (length < phrase.Length && string.Equals(words[at + length].Lower, phrase[length], StringComparison.Ordinal)) length++;
            if (length < phrase.Length || (candidate.Role is ClauseRole.Pronoun && MayBeNoun(words, at + length))) continue;

            if (candidate.Role is ClauseRole.ModalPlan or ClauseRole.ModalUnreal or ClauseRole.VerbAmount && TwinOf(phrase, candidate, phrases) is { } twin) sense = (candidate.Role is ClauseRole.VerbAmount) == leadsToValue(at + length) ? candidate : twin;
            else sense = at == 0 && candidate.Role == ClauseRole.And && PrepositionOf(phrase, phrases) is { } preposition ? preposition : candidate;
            return length;
        }

        return 0;
    }

    /// <summary>"the former partners": no pronoun, where a noun follows.</summary>
    private bool MayBeNoun(List<Word> words, int at) =>
        at < words.Count && words[at].IsWord && Array.TrueForAll(SensesOf(words[at].Lower), static sense => sense.Role is >= ClauseRole.AdjPlain and <= ClauseRole.NounDocument);

    /// <summary>"is set to": what else the same phrase says, of what something is and of what it will do.</summary>
    private static ClauseSense? TwinOf(string[] phrase, ClauseSense sense, List<(string[] Words, ClauseSense Sense)> phrases) =>
        phrases.Find(other => IsOfTwo(other.Sense, sense) && other.Words.AsSpan().SequenceEqual(phrase)).Sense;

    /// <summary>"in addition to": at the front nothing is joined to what stands before it.</summary>
    private static ClauseSense? PrepositionOf(string[] phrase, List<(string[] Words, ClauseSense Sense)> phrases) =>
        phrases.Find(other => other.Words.Length == phrase.Length && other.Sense.Role is >= ClauseRole.Prep and <= ClauseRole.PrepVoice && Array.TrueForAll(other.Words, word => Array.IndexOf(phrase, word) >= 0)).Sense;

    /// <summary>Whether one phrase says what something is, and the same one what it will do.</summary>
    private static bool IsOfTwo(ClauseSense one, ClauseSense other) =>
        one.Role is ClauseRole.VerbAmount ? other.Role is ClauseRole.ModalPlan or ClauseRole.ModalUnreal : other.Role is ClauseRole.VerbAmount && one.Role is ClauseRole.ModalPlan or ClauseRole.ModalUnreal;

    private void Add(string line, int number)
    {
        if (line.Length == 0 || line[0] == '#') return;
        var columns = line.TrimEnd('\r').Split('\t');
        if (columns.Length < 2 || !s_roles.TryGetValue(columns[1].Trim(), out var role))
        {
            _problems.Add(new(number, line, "no reader knows its role"));
            return;
        }

        var lemma = columns[0].Trim();
        var data = columns.Length > 2 ? columns[2].Split([' '], StringSplitOptions.RemoveEmptyEntries) : [];
        var forms = columns.Length > 3 ? columns[3].Split([','], StringSplitOptions.RemoveEmptyEntries) : [];
        var particle = Datum(data, "sep=");
        var frames = Datum(data, "frame=") is { Length: > 0 } frame ? frame.Split('|') : [];
        var duty = Datum(data, "norm=") is { Length: > 0 } norm && Enum.TryParse<Duty>(norm, ignoreCase: true, out var named) ? named : Duty.None;
        var limit = EnumNames.Bounds.TryFind(Datum(data, "limit="), out var bound) ? (Bound)bound : Bound.None;
        var traits = Traits.None;
        foreach (var datum in data)
        {
            var trait = TraitOf(datum);
            if (trait is Traits.None && !IsKnown(datum)) _problems.Add(new(number, line, $"no reader knows the datum '{datum}'"));
            traits |= trait;
        }

        var isVerb = new ClauseSense(role, VerbForms.None, lemma, "", []).IsVerb;

        if (role is ClauseRole.NounLimit)
        {
            _limits.Add(new(role, VerbForms.None, lemma, "", []) { Limit = limit });
            return;
        }

        Enter(lemma, new(role, isVerb ? _inflection.FormOfLemma(lemma, role) : VerbForms.None, lemma, particle, frames) { Duty = duty, Traits = traits, Limit = limit }, particle);
        foreach (var each in forms)
        {
            var form = each.Trim();
            var mark = form.IndexOf('~');
            Enter(mark < 0 ? form : form.Substring(0, mark), new(role, isVerb ? FormOf(mark < 0 ? "" : form.Substring(mark + 1)) : VerbForms.None, lemma, particle, frames) { Duty = duty, Traits = traits, Limit = limit }, particle);
        }

        // A strong verb's forms join its particle as a weak one's do: "angibt, angegeben, anzugeben".
        if (particle.Length > 0 && Array.IndexOf(data, "w") < 0)
        {
            foreach (var form in _inflection.Joined(lemma, particle)) Enter(form, new(role, VerbForms.Infinitive, lemma, particle, frames) { Traits = traits }, particle);
            foreach (var each in forms)
            {
                var (form, mark) = (each.Trim(), each.Trim().IndexOf('~'));
                Enter(particle + (mark < 0 ? form : form.Substring(0, mark)), new(role, FormOf(mark < 0 ? "" : form.Substring(mark + 1)), lemma, particle, frames) { Traits = traits }, particle);
            }
        }

        if (Array.IndexOf(data, "w") >= 0)
        {
            foreach (var (form, kind) in _inflection.WeakForms(lemma, particle)) Enter(form, new(role, kind, lemma, particle, frames) { Duty = duty, Traits = traits, Limit = limit }, particle);
        }

        if (role is >= ClauseRole.AdjPlain and <= ClauseRole.AdjNarrow)
        {
            foreach (var form in _inflection.AdjectiveForms(lemma)) Enter(form, new(role, VerbForms.None, lemma, "", []) { Duty = duty, Limit = limit }, "");
        }
    }

    private static Traits TraitOf(string datum) => datum switch
    {
        "reports" => Traits.Reports,
        "shows" => Traits.Shows,
        "indefinite" => Traits.Indefinite,
        "first-person" => Traits.FirstPerson,
        "says" => Traits.Says,
        "speaks-for" => Traits.SpeaksFor,
        "told" => Traits.Told,
        "person" => Traits.Person,
        "lets" => Traits.Lets,
        "equates" => Traits.Equates,
        "bars" => Traits.Bars,
        "temporal" => Traits.Temporal,
        "inside" => Traits.Inside,
        "together" => Traits.Together,
        "until" => Traits.Until,
        "around" => Traits.Around,
        "again" => Traits.Again,
        "circumstance" => Traits.Circumstance,
        _ => Traits.None,
    };

    private static bool IsKnown(string datum) =>
        datum is "w" or "adj" || Array.Exists(s_named, name => datum.StartsWith(name, StringComparison.Ordinal) && datum.Length > name.Length);

    private static string Datum(string[] data, string name) =>
        Array.Find(data, each => each.StartsWith(name, StringComparison.Ordinal)) is { } found ? found.Substring(name.Length) : "";

    private static VerbForms FormOf(string mark) => mark switch
    {
        "past" => VerbForms.Past,
        "s" => VerbForms.Reported,
        "u" => VerbForms.Unreal,
        "pp" => VerbForms.Participle,
        "inf" => VerbForms.Infinitive,
        "ing" => VerbForms.Gerund,
        _ => VerbForms.Present,
    };

    private void Enter(string form, ClauseSense sense, string particle)
    {
        // What has its particle before it stands alone: "mitgeteilt", "mitteilt".
        if (particle.Length > 0 && form.StartsWith(particle, StringComparison.Ordinal)) sense = sense with { Particle = "" };
        if (form.IndexOf(' ') is > 0)
        {
            var words = form.Split(' ');
            if (!_phrases.TryGetValue(words[0], out var phrases)) _phrases.Add(words[0], phrases = []);
            phrases.Add((words, sense));
            return;
        }

        if (!_words.TryGetValue(form, out var senses))
        {
            _words.Add(form, [sense]);
            return;
        }

        for (var i = 0; i < senses.Length; i++)
        {
            if (senses[i].Role != sense.Role || !string.Equals(senses[i].Particle, sense.Particle, StringComparison.Ordinal) || !string.Equals(senses[i].Lemma, sense.Lemma, StringComparison.Ordinal)) continue;
            senses[i] = senses[i] with { Form = senses[i].Form | sense.Form };
            return;
        }

        _words[form] = [.. senses, sense];
    }

    private static Dictionary<string, ClauseRole> RolesByName()
    {
        var roles = new Dictionary<string, ClauseRole>(StringComparer.Ordinal);
        foreach (ClauseRole role in Enum.GetValues(typeof(ClauseRole)))
        {
            var name = new StringBuilder();
            foreach (var c in role.ToString())
            {
                if (char.IsUpper(c) && name.Length > 0) name.Append('.');
                name.Append(char.ToLowerInvariant(c));
            }

            roles.Add(name.ToString(), role);
        }

        return roles;
    }
}

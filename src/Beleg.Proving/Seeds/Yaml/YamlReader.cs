using Beleg.Proving.Diagnostics;
using Beleg.Proving.Documents;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Beleg.Proving.Seeds.Yaml;

/// <summary>
/// Reads YAML into nodes with their places. Aliases, anchors, tags and duplicate keys are errors: a seed file says
/// each thing once, and every scalar is text.
/// </summary>
internal sealed class YamlReader
{
    /// <summary>Deeper than any seed file nests, and far from what would overflow a stack.</summary>
    private const int MaximumDepth = 32;

    private readonly SeedFile _file;
    private readonly LineMap _lines;
    private readonly IssueList _issues;
    private readonly IParser _parser;

    private YamlReader(SeedFile file, IssueList issues)
    {
        _file = file;
        _lines = new(file.Text);
        _issues = issues;
        _parser = new Parser(new System.IO.StringReader(file.Text));
    }

    /// <summary>The roots of the file's YAML documents (<c>---</c> separates them); those before an error are kept.</summary>
    public static IReadOnlyList<YamlNode> Read(SeedFile file, IssueList issues)
    {
        var reader = new YamlReader(file, issues);
        var undecoded = file.Text.IndexOf('\uFFFD');
        if (undecoded >= 0) issues.Report(Rules.MalformedSeedFile, file.LocationOf(undecoded, 1, reader._lines), $"{file.Undecoded?.ToString() ?? "U+FFFD, which stands where a byte could not be decoded"}; save the file as UTF-8");
        var roots = new List<YamlNode>();
        try
        {
            issues.CountCheck();
            reader.ReadRoots(roots);
        }
        catch (YamlException exception)
        {
            if (reader.TabIn(exception) is { } tab) issues.Report(Rules.MalformedSeedFile, tab, "a tab in front of what stands there; YAML is indented with blanks");
            else issues.Report(Rules.MalformedSeedFile, reader.LocationOf(exception.Start, exception.Start), Reason(exception));
        }
        catch (Exception)
        {
            // The library means to throw only its own exception, and does not manage to: an open bracket is enough.
            var last = reader._parser.Current?.End ?? Mark.Empty;
            issues.Report(Rules.MalformedSeedFile, reader.LocationOf(last, last), "from here on, nothing fits; is a bracket, a brace or a quotation mark still open?");
        }

        return roots;
    }

    private void ReadRoots(List<YamlNode> roots)
    {
        _parser.Consume<StreamStart>();
        while (!_parser.TryConsume<StreamEnd>(out _))
        {
            _parser.Consume<DocumentStart>();
            roots.Add(ReadNode(0));
            _parser.Consume<DocumentEnd>();
        }
    }

    private YamlNode ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (depth > MaximumDepth) throw new YamlException(current.Start, current.End, "nested too deeply");

        if (current is AnchorAlias alias)
        {
            _parser.MoveNext();
            var location = LocationOf(alias.Start, alias.End);
            _issues.Report(Rules.UnsupportedYaml, location, "alias *" + alias.Value.Value);
            return new YamlAlias(location);
        }

        if (current is NodeEvent node) ReportAnchorAndTag(node);

        if (_parser.TryConsume<Scalar>(out var scalar)) return new YamlText(scalar.Value, LocationOf(scalar));
        if (_parser.TryConsume<SequenceStart>(out var sequence)) return ReadList(sequence, depth);
        return ReadMapping(_parser.Consume<MappingStart>(), depth);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _)) items.Add(ReadNode(depth + 1));
        return new(items, LocationOf(start.Start, start.Start));
    }

    private YamlMapping ReadMapping(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            if (key is YamlAlias) continue;
            if (key is not YamlText text)
            {
                _issues.Report(Rules.WrongShape, key.Location, "a key", "a text", key.Shape);
            }
            else if (!seen.Add(text.Value))
            {
                _issues.Report(Rules.DuplicateKey, text.Location, text.Value);
            }
            else
            {
                entries.Add(new(text, value));
            }
        }

        return new(entries, LocationOf(start.Start, start.Start));
    }

    private void ReportAnchorAndTag(NodeEvent node)
    {
        if (!node.Anchor.IsEmpty) _issues.Report(Rules.UnsupportedYaml, LocationOf(node.Start, node.End), "anchor &" + node.Anchor.Value);
        if (!node.Tag.IsEmpty) _issues.Report(Rules.UnsupportedYaml, LocationOf(node.Start, node.End), "tag " + node.Tag.Value);
    }

    /// <summary>A quoted scalar's place is its content, so that an offset into the text is an offset into the file.</summary>
    private SeedLocation LocationOf(Scalar scalar)
    {
        var whole = LocationOf(scalar.Start, scalar.End);
        if (scalar.Style is not (ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted) || whole.Length < 2) return whole;
        return _file.LocationOf(whole.Start + 1, whole.Length - 2, _lines);
    }

    /// <summary>Lines and columns are taken from the marks, offsets from our own line map: the library counts CR LF its own way.</summary>
    private SeedLocation LocationOf(Mark from, Mark to)
    {
        var start = OffsetOf(from);
        return _file.LocationOf(start, Math.Max(0, OffsetOf(to) - start), _lines);
    }

    private int OffsetOf(Mark mark)
    {
        var line = Math.Min(Math.Max((int)mark.Line - 1, 0), _lines.Count - 1);
        return Math.Min(_lines.StartOf(line) + Math.Max((int)mark.Column - 1, 0), _file.Text.Length);
    }

    /// <summary>The tab that the library complains of: it gives the place where it began to read.</summary>
    private SeedLocation? TabIn(YamlException exception)
    {
        if (exception.Message.IndexOf(" tab ", StringComparison.Ordinal) < 0) return null;

        for (var at = _file.Text.IndexOf('\t', OffsetOf(exception.Start)); at >= 0; at = _file.Text.IndexOf('\t', at + 1))
        {
            var before = at;
            while (before > 0 && _file.Text[before - 1] is ' ' or '\t' or '-') before--;
            if (before == 0 || _file.Text[before - 1] is '\n' or '\r') return _file.LocationOf(at, 1, _lines);
        }

        return null;
    }

    /// <summary>The library puts the place in front of the reason; ours is in the location already.</summary>
    private static string Reason(YamlException exception)
    {
        var message = exception.Message;
        var colon = message.StartsWith("(", StringComparison.Ordinal) ? message.IndexOf("): ", StringComparison.Ordinal) : -1;
        var reason = (colon < 0 ? message : message.Substring(colon + 3)).TrimEnd('.');
        return reason.EndsWith("found invalid mapping", StringComparison.Ordinal) ? reason + "; a text that contains ': ' needs quotation marks" : reason;
    }
}

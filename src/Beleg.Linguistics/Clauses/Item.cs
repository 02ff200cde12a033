namespace Beleg.Linguistics.Clauses;

/// <summary>A part of a sentence that stands in it as one: a word or a phrase of the lexicon, a name, a value, a date, a sign.</summary>
internal sealed record Item(ItemKind Kind, int Start, int End, string Text, string Lower, ClauseSense[] Senses)
{
    /// <summary>What a reference to a part of a text can be.</summary>
    public static readonly ClauseSense[] Reference = [new(ClauseRole.NounDocument, VerbForms.None, "§", "", [])];

    /// <summary>Whether it names a part of a text: <em>§ 195</em>.</summary>
    public bool IsReference => ReferenceEquals(Senses, Reference);

    public Mention? Mention { get; init; }

    public Reading? Reading { get; init; }

    /// <summary>Of a value: what stands between its number and what it counts.</summary>
    public IReadOnlyList<Item> Modifiers { get; init; } = [];

    /// <summary>Of a value: whether a negation is part of its bound: <em>not exceed 20 bytes</em>.</summary>
    public bool IsNegated { get; init; }

    /// <summary>Of a value that takes its verb in: what of that verb may be a duty: <em>above 20 <u>MUST</u> be rejected</em>.</summary>
    public Item? Duty { get; init; }

    /// <summary>Whether it is a value that takes its verb in, since it is all that may be, or what is left of what may not.</summary>
    public bool IsRemainder => Reading?.IsRemainder == true;

    /// <summary>Whether it stands in a genitive: <em>Terra Parks, the park's</em>.</summary>
    public bool IsGenitive { get; init; }

    /// <summary>Of a compound: its first part, where that makes its number a most or a least: <em>Höchst</em> of <em>Höchstdauer</em>.</summary>
    public ClauseSense? Part { get; init; }

    /// <summary>Of such a compound: what it is without that part.</summary>
    public string Base { get; init; } = "";

    /// <summary>What it makes of the number of the noun before which it stands, or which it is.</summary>
    public Bound Limit => Part?.Limit ?? Array.Find(Senses, static sense => sense.Limit is not Bound.None)?.Limit ?? Bound.None;

    public bool IsSign => Kind == ItemKind.Sign;

    public bool IsCapitalised => char.IsUpper(Text[0]);

    public bool IsKnown => Senses.Length > 0 || Kind is not ItemKind.Word;

    public bool Is(char sign) => Kind == ItemKind.Sign && Text[0] == sign;

    public bool Has(ClauseRole role)
    {
        foreach (var sense in Senses)
        {
            if (sense.Role == role) return true;
        }

        return false;
    }

    public bool Has(ClauseRole first, ClauseRole last)
    {
        foreach (var sense in Senses)
        {
            if (sense.Role >= first && sense.Role <= last) return true;
        }

        return false;
    }

    public bool IsVerb => Has(ClauseRole.ModalPossible, ClauseRole.VerbUnknown);

    /// <summary>Whether what it says is so for as long as it is said to be, and does not happen once: <em>had, was, worked</em>.</summary>
    public bool IsStative => Has(ClauseRole.AuxHave, ClauseRole.AuxBe) || Has(ClauseRole.VerbHas, ClauseRole.VerbExist) || Has(ClauseRole.VerbAmount, ClauseRole.VerbMeasure);

    public bool IsPreposition => Has(ClauseRole.Prep, ClauseRole.PrepVoice);

    public bool IsConjunction => Has(ClauseRole.And, ClauseRole.Nor);

    public bool IsSubordinator => Has(ClauseRole.SubThat, ClauseRole.SubPurpose);

    public bool Has(Traits trait)
    {
        foreach (var sense in Senses)
        {
            if ((sense.Traits & trait) is not Traits.None) return true;
        }

        return false;
    }

    /// <summary>Which forms of verbs it can be.</summary>
    public VerbForms Forms
    {
        get
        {
            var forms = VerbForms.None;
            foreach (var sense in Senses)
            {
                if (sense.IsVerb) forms |= sense.Form;
            }

            return forms;
        }
    }

    /// <summary>Whether it can be one of some forms of a verb.</summary>
    public bool Can(VerbForms forms) => (Forms & forms) is not VerbForms.None;

    public override string ToString() => Text;
}

internal enum ItemKind : byte
{
    Word,
    Name,

    /// <summary>A name that no catalogue knows.</summary>
    UnknownName,
    Value,
    Date,
    Sign,
}

namespace Beleg.Proving.Diagnostics;

/// <summary>
/// Every rule of the proof. BLG1 seed file structure, BLG2 sources and documents, BLG3 anchoring, BLG4 grounding, BLG5
/// consistency, BLG6 what consumers see.
/// </summary>
internal static class Rules
{
    // Seed file structure

    public static readonly Rule MalformedSeedFile = Error(
        "BLG1001", "The seed file is not well-formed YAML",
        "Expected YAML, found what cannot be read: {0}");

    public static readonly Rule UnsupportedYaml = Error(
        "BLG1002", "The seed file uses YAML that could hide what it says",
        "Expected plain keys, texts and lists, found {0}: write the text itself");

    public static readonly Rule DuplicateKey = Error(
        "BLG1003", "A key stands twice in one mapping",
        "Expected each key once, found '{0}' again: remove one of the two");

    public static readonly Rule UnknownKey = Error(
        "BLG1004", "A key is not known",
        "Expected one of {1}, found '{0}'{2}");

    public static readonly Rule MissingKey = Error(
        "BLG1005", "A required key is missing",
        "Expected '{0}' in {1}, found none: add '{0}: …'");

    public static readonly Rule WrongShape = Error(
        "BLG1006", "A value has the wrong shape",
        "Expected {1} for {0}, found {2}");

    public static readonly Rule UnknownWord = Error(
        "BLG1007", "A word is not among those allowed",
        "Expected one of {2} for '{0}', found '{1}'{3}");

    public static readonly Rule PronounAsName = Error(
        "BLG1050", "A pronoun is given as a name",
        "Expected a name, found '{0}', which stands for whatever was named before: leave it out; what a pronoun takes up is read from the sentence before");

    public static readonly Rule DuplicateId = Error(
        "BLG1008", "An id is given twice",
        "Expected an id of its own for each {0}, found '{1}' again: it stands first in {2}");

    public static readonly Rule MissingStatementId = Error(
        "BLG1009", "A property's second statement needs an id",
        "Expected an 'id' on each statement of '{0}', since it has {1}, found none: add 'id: …', which names it for ever");

    public static readonly Rule UnknownKind = Error(
        "BLG1010", "A kind is not declared",
        "Expected one of the kinds that kinds.yaml declares ({2}), found '{0}'{1}");

    public static readonly Rule UnknownProperty = Error(
        "BLG1011", "A property is not declared",
        "Expected one of the properties of kind {1} ({3}), found '{0}'{2}");

    public static readonly Rule UnknownEntity = Error(
        "BLG1012", "An entity is not known",
        "Expected the id of an entity, found '{0}'{1}");

    public static readonly Rule UnknownUnit = Error(
        "BLG1013", "A unit is not declared",
        "Expected a unit declared under 'units', a unit of measurement such as kWh or a currency such as EUR, found '{0}'{1}");

    public static readonly Rule ValueDoesNotParse = Error(
        "BLG1014", "A value is not written in the notation of its type",
        "{0}");

    public static readonly Rule InvalidId = Error(
        "BLG1015", "An id yields no C# identifier",
        "Expected {0}, found '{1}': write '{2}'");

    public static readonly Rule IdentifierCollides = Error(
        "BLG1016", "Two ids yield the same C# identifier",
        "Expected an identifier of its own, found that '{0}' and '{1}' both become {2}: rename one");

    public static readonly Rule IdentifierReserved = Error(
        "BLG1017", "An id yields a C# identifier that Beleg uses itself",
        "Expected a name that is free, found '{0}', which is taken by {1}: rename it");

    public static readonly Rule UnrecognisedSeedFile = Error(
        "BLG1018", "A file of the seeds folder is not one that Beleg reads",
        "Expected catalogue.yaml, sources.yaml, kinds.yaml, coverage.yaml, facts/*.facts.yaml, documents/*, Facts.Shipped.txt or Facts.Unshipped.txt, found '{0}': rename or move it, nothing in it is read");

    public static readonly Rule MissingSeedFile = Error(
        "BLG1019", "A seed file that every catalogue has is missing",
        "Expected '{0}' in the seeds folder, found none: add it");

    public static readonly Rule PlatformTooOld = Error(
        "BLG1020", "The project's language version or target framework is too low",
        "Expected {0}, found {1}: set {2}");

    public static readonly Rule NothingChecked = Error(
        "BLG1021", "A catalogue is declared but nothing in it was checked",
        "Expected at least one fact with a citation in catalogue '{0}', found none: a proof of nothing must not look like success");

    public static readonly Rule NoCitation = Error(
        "BLG1022", "A fact has no citation",
        "Expected at least one supporting citation under 'cite' of '{0}', found none: a fact without a quote is not a fact");

    public static readonly Rule FileNameCut = Error(
        "BLG1023", "A seed file's name cannot be passed to the compiler",
        "Expected a path without ';', '#', '\\', '\"', ':', '|' and control characters, and with no blank or point at its end, found '{0}': rename the file");

    public static readonly Rule OtherUnit = Error(
        "BLG1024", "A quantity is not in its property's unit",
        "Expected a quantity with {1} for '{0}', found one with {2}: state it so, or under a property of its own");

    public static readonly Rule OtherKind = Error(
        "BLG1025", "An entity given as a value is of another kind",
        "Expected an entity of kind {0}, found '{1}', which is of kind {2}: name another, or change 'of' in kinds.yaml");

    public static readonly Rule MissingReason = Error(
        "BLG1026", "A departure from the ordinary gives no reason",
        "Expected 'because: …' beside '{0}' of '{1}', found none: say why");

    public static readonly Rule UnknownStatement = Error(
        "BLG1027", "The statement that supersedes is not known",
        "Expected another statement of '{0}' as 'property/id', found '{1}'{2}");

    public static readonly Rule InverseWithoutKind = Error(
        "BLG1040", "An inverse has no kind to stand on",
        "Expected 'of: …' beside 'inverse: {1}' of '{0}', found none: name the kind of its values, which the inverse becomes a member of");

    public static readonly Rule UnknownRelation = Error(
        "BLG1041", "What a relation excludes is not another relation of its kind",
        "Expected another property of kind {0} whose values are entities ({1}), found '{2}'{3}");

    public static readonly Rule MalformedWord = Error(
        "BLG1042", "A declared word cannot be read",
        "Expected {0}, found '{1}'");

    public static readonly Rule UnknownEditor = Error(
        "BLG1043", "Who attests is no editor of the catalogue",
        "Expected one of the 'editors' of catalogue.yaml ({2}), found '{0}'{1}");

    public static readonly Rule AttestationForbidden = Error(
        "BLG1044", "Something is attested where nothing may be",
        "Expected nothing attested {0}, found 'attested': quote words that are read to say the fact");

    public static readonly Rule ReasonTooShort = Error(
        "BLG1045", "Who attests gives no reason",
        "Expected three words or more as 'because' of 'attested', found '{0}': say why the words that are not read change nothing");

    // Sources and documents

    public static readonly Rule UnknownSource = Error(
        "BLG2001", "A source is not declared",
        "Expected the id of a source in sources.yaml, found '{0}'{1}");

    public static readonly Rule MissingDocument = Error(
        "BLG2002", "A source's document is missing",
        "Expected 'documents/{0}' in the seeds folder, found no such file{1}");

    public static readonly Rule DigestMismatch = Error(
        "BLG2003", "A document is not the one that was cited",
        "Expected document '{0}' with digest {1}, found {2}: restore the document, or check every citation of it and write the new digest");

    public static readonly Rule UndecodableText = Error(
        "BLG2004", "A document was not decoded",
        "Expected UTF-8 or UTF-16 text in document '{0}', found {1}: save the document as UTF-8");

    public static readonly Rule MissingDigest = Advice(
        "BLG2005", "A source has no digest",
        "Expected 'digest: …' for document '{0}', found none: a later change of the document would go unnoticed; write 'digest: {1}', or run 'beleg digest'");

    public static readonly Rule UncitedDocument = Advice(
        "BLG2006", "A document belongs to no source",
        "Expected a source in sources.yaml for document '{0}', found none: nothing in it can be cited");

    public static readonly Rule SubjectNotInHeading = Error(
        "BLG2007", "A source is declared to be about what its heading does not name",
        "Expected {0} in \"{1}\", found none of these names: name the heading that does{2}");

    public static readonly Rule SectionNotFound = Error(
        "BLG2008", "A section of a source does not stand in its document",
        "Expected one heading or term, found that {0}");

    // Anchoring

    public static readonly Rule QuoteNotFound = Error(
        "BLG3001", "A quote does not stand in its document",
        "Expected a quote that stands in its document: {0}");

    public static readonly Rule QuoteAmbiguous = Error(
        "BLG3002", "A quote stands in its document more than once",
        "Expected a quote that stands at one place: {0}");

    public static readonly Rule QuoteTooShort = Error(
        "BLG3003", "A quote is too short to prove anything",
        "Expected a longer quote: {0}");

    public static readonly Rule QuoteCutsToken = Error(
        "BLG3004", "A quote starts or ends inside a word or number",
        "Expected a quote of whole words and numbers: {0}");

    public static readonly Rule ReadingDiffers = Error(
        "BLG3005", "A quote is not verbatim, or its reading says more than a repair",
        "Expected a verbatim quote, and a reading that only repairs it: {0}");

    public static readonly Rule SubjectWordsNotFound = Error(
        "BLG3006", "The words of 'subject' do not stand in the document",
        "Expected \"{0}\" in '{1}', found no such words: quote the words of the document that carry the subject");

    public static readonly Rule QuoteElsewhere = Error(
        "BLG3007", "A quote stands in its document, but not where the citation says",
        "Expected the quote where the citation says: {0}");

    public static readonly Rule QuoteScattered = Error(
        "BLG3008", "The parts of a quote do not stand together",
        "Expected an ellipsis within one paragraph: {0}");

    public static readonly Rule DocumentTooRepetitive = Error(
        "BLG3009", "A document repeats itself too often to be searched",
        "Expected a quote that a search can tell apart: {0}");

    // Grounding

    public static readonly Rule ValueDoesNotFollow = Error(
        "BLG4001", "A value does not follow from its quote",
        "Expected a quote that says {0}, found that \"{1}\" {2}");

    public static readonly Rule WeakerThanSource = Advice(
        "BLG4002", "A value is weaker than what its quote says",
        "Expected the value that the quote gives, found the weaker '{0}': \"{1}\" reads as '{2}'; write that");

    public static readonly Rule SubjectNotNamed = Error(
        "BLG4003", "Nothing near the quote names what the fact is about",
        "Expected {0} in the sentence of \"{1}\", found none of these names: add the words that carry the subject as 'subject: \"…\"'");

    public static readonly Rule ClaimantNotNamed = Error(
        "BLG4004", "Nothing near the quote says who says so",
        "Expected an attribution to '{0}' ({1}) such as 'according to …' or 'said …' in the sentence of \"{2}\", found none that reaches the value: quote its words as 'by: {{ who: {0}, quote: \"…\" }}', or leave it out");

    public static readonly Rule PlanStatedAsFact = Error(
        "BLG4005", "A plan or demand is stated as a fact",
        "Expected the status '{3}' for \"{0}\", found '{1}': '{2}' governs the value; write 'status: {3}'");

    public static readonly Rule PlanNotSaid = Error(
        "BLG4008", "A plan is not one in its sentence",
        "Expected a word of planning that governs the value in \"{0}\", found none: quote the words that make it a plan as 'status: {{ value: planned, quote: \"…\" }}', or leave 'status' out");

    public static readonly Rule SubjectIsInferred = Error(
        "BLG4009", "The words of 'subject' do not name the entity",
        "Expected {0} in 'subject', found \"{1}\": give the reason for the inference as 'because: …'");

    public static readonly Rule ClaimantWordsNotFound = Error(
        "BLG4010", "The words that name the claimant do not stand in the document",
        "Expected \"{0}\" in '{1}', found no such words: quote the words of the document that say who says so");

    public static readonly Rule EntityNotNamed = Error(
        "BLG4006", "An entity given as a value is not named in the quote",
        "Expected {0} in \"{1}\", found none of these names: quote the words that name it, or add its name there under 'also'");

    public static readonly Rule TextNotInQuote = Error(
        "BLG4007", "A text value is not a run of its quote",
        "Expected a value that stands in the quote, found '{0}', which \"{1}\" does not contain: quote it, or say 'paraphrase: true'");

    public static readonly Rule QualifierWordsNotFound = Error(
        "BLG4013", "The words of a qualifier do not stand in the document",
        "Expected \"{0}\" in '{1}', found no such words: quote the words of the document");

    public static readonly Rule NotDerivable = Error(
        "BLG4011", "A value of this type cannot be read from a quote",
        "Expected 'paraphrase: true' for '{0}', found none: no rule reads such a value from a quote, and consumers must see that a person did");

    public static readonly Rule UnknownLanguage = Error(
        "BLG4012", "A source's language has no grounding rules",
        "Expected a language of {2} for source '{0}', found '{1}': values cannot be read from its quotes; state them with 'paraphrase: true'");

    public static readonly Rule NoSingleValue = Error(
        "BLG4020", "A value that is left out is not the only one that its quote says",
        "Expected exactly one value of type {1} in the quotes of a statement on '{0}' that states no value, found {2}: {3}");

    public static readonly Rule MalformedDerivation = Error(
        "BLG4021", "A derivation cannot be read",
        "Expected ids of statements ('entity/property/statement') and figures ('80 m2') with ' + ', ' - ', ' * ' or ' / ' between them, found {0}");

    public static readonly Rule UnknownOperand = Error(
        "BLG4022", "A derivation names an unknown statement",
        "Expected the id of a statement of this catalogue, found '{0}': write 'entity/property', or 'entity/property/statement' where there are several");

    public static readonly Rule CircularDerivation = Error(
        "BLG4023", "A derivation goes in a circle",
        "Expected a derivation of '{0}' that ends at quoted values, found {1}: state one of them from a quote");

    public static readonly Rule MixedUnits = Error(
        "BLG4024", "A derivation mixes what has no common unit",
        "Expected operands of which {1} can be made, found {0}: give them in units that convert");

    public static readonly Rule DivisionByZero = Error(
        "BLG4025", "A derivation divides by zero",
        "Expected a divisor other than zero, found '{0}'");

    public static readonly Rule UnknownBound = Error(
        "BLG4026", "The bound of a derived value is unknown",
        "Expected operands whose bounds say something together, found {0}: nobody can tell whether the result is more or less");

    public static readonly Rule DerivedValueDoesNotFit = Error(
        "BLG4027", "A derived value is not of its property's type",
        "Expected a derivation of '{0}' that gives a value of type {1}, exactly, found that it gives '{2}'");

    public static readonly Rule DerivedBeyondOperands = Error(
        "BLG4028", "A derived statement goes beyond what it is derived from",
        "Expected a statement that is no further than '{0}', from which it is derived, found 'status: {1}' where that is {2}: write 'status: {2}'");

    public static readonly Rule RetractedOperand = Error(
        "BLG4029", "A derivation rests on a retracted statement",
        "Expected statements that hold in a derivation, found '{0}', which is retracted: derive from what holds, or retract this statement too");

    public static readonly Rule OperandsDiffer = Error(
        "BLG4030", "A derivation adds what is not said of the same",
        "Expected the same '{0}' at a sum and at all that it adds, found {1} at '{2}' and {3} at the sum: state the same at all of them, or multiply by how many there are");

    public static readonly Rule TooManyDigits = Error(
        "BLG4031", "A derived value has more digits than anybody states",
        "Expected results of at most {0} digits in a derivation, found more in {1}: derive from fewer values");

    public static readonly Rule ValueCutOut = Error(
        "BLG4032", "A quote cuts its value out of the words that belong to it",
        "Expected a quote with all the words that belong to its value, found that \"{0}\" cuts it out of \"{1}\", which reads as '{2}': quote these words too, and state what they say");

    public static readonly Rule PlanStatedAsAchievement = Error(
        "BLG4040", "A plan is stated as an achievement",
        "Expected words that say that it was reached in \"{0}\", found '{1}', which governs the value: write 'status: {2}'");

    public static readonly Rule StatusNotSaid = Error(
        "BLG4041", "A status is not said by the sentence",
        "Expected a word for '{0}' that governs the value in \"{1}\", found none: quote the words that say it as 'status: {{ value: {0}, quote: \"…\" }}', or state another status");

    public static readonly Rule ClaimWithoutClaimant = Error(
        "BLG4042", "A claim is stated without who makes it",
        "Expected 'by' for \"{0}\", found {1}: write 'by: …'");

    public static readonly Rule AnotherIsNearer = Error(
        "BLG4043", "Another of its kind stands between a value and what names its subject",
        "Expected nothing of its kind between the value and the words that name {0}, found '{1}' there for \"{2}\": state it of that, or quote the words that carry the subject as 'subject: \"…\"' with 'because: …'");

    public static readonly Rule SubjectTooFar = Error(
        "BLG4044", "The words of 'subject' stand too far from the quote",
        "Expected words in the paragraph, section or table of the quote, found \"{0}\" farther away: quote nearer words, or give the reason as 'because: …'");

    public static readonly Rule SpeechNotQuoted = Error(
        "BLG4045", "A speech does not stand between quotation marks",
        "Expected words between quotation marks, or a paragraph that a colon introduces, found \"{0}\" in neither: quote the words as they were said, or make it a text");

    public static readonly Rule RelationNotSaid = Error(
        "BLG4047", "No word of the sentence says the relation",
        "Expected a word for '{0}' ({1}) in the sentence of \"{2}\", found none: quote the words that say it, or add a word to 'words' in kinds.yaml");

    public static readonly Rule ListNotOpen = Error(
        "BLG4048", "A list is called open and the source does not say so",
        "Expected words such as 'including' or 'darunter' in the sentence of \"{0}\", found none: leave 'list: open' out");

    public static readonly Rule ListNotComplete = Error(
        "BLG4049", "A list leaves out what its source lists",
        "Expected every member of the enumeration in \"{0}\", found '{1}' left out: add it, or write 'list: open' where the source says that there are more");

    public static readonly Rule QualifierNotSaid = Error(
        "BLG4050", "A qualifier is not said by the sentence",
        "Expected words for '{0}: {1}' in the sentence of \"{2}\", found none: quote the sentence that says it, or leave '{0}' out");

    public static readonly Rule SharesDoNotSum = Error(
        "BLG4051", "Shares do not make a whole",
        "Expected shares that sum to 1, found '{0}': state all parts");

    public static readonly Rule NotRead = Error(
        "BLG4060", "Words at a joint of the sentence were not read",
        "Expected words that are read at every joint, found \"{0}\" in \"{1}\": quote a sentence that says it plainly, {2}or attest the sentence as 'attested: {{ by: …, because: … }}'");

    public static readonly Rule AnotherSubject = Error(
        "BLG4061", "The sentence says it of something else",
        "Expected {0} as what the sentence speaks of, found \"{1}\" in \"{2}\": state it of that, or cite a sentence about this");

    public static readonly Rule NotStateable = Error(
        "BLG4062", "The source does not say that it is so",
        "Expected words that say that it is so, found \"{0}\", which makes it {1}, in \"{2}\": no status states that, cite words that say it");

    public static readonly Rule RestrictionDropped = Error(
        "BLG4064", "A statement leaves out what narrows its value",
        "Expected the words that narrow the value, found \"{0}\" left out in \"{1}\": add 'of: {0}'");

    public static readonly Rule PropertyNotSaid = Error(
        "BLG4065", "No word of the clause says which property it is",
        "Expected a word for '{0}' ({1}) in the clause of \"{2}\", found none: cite a sentence that says it, or add the word to 'words' of the property if it means that");

    public static readonly Rule ClaimDenied = Error(
        "BLG4067", "The sentence denies what is stated from it",
        "Expected an affirmed sentence, found \"{0}\", which denies it, in \"{1}\": nothing can be stated from it, nor attested; a text may take the word in");

    public static readonly Rule ClaimHearsay = Error(
        "BLG4068", "The sentence only reports what is said or believed",
        "Expected who says so, found \"{0}\", which {1}, in \"{2}\": cite a sentence that says it itself, or name who says so as 'by: …'");

    public static readonly Rule ClaimPast = Error(
        "BLG4069", "The sentence says that it was so once",
        "Expected the time for which it holds, found \"{0}\" in \"{1}\" and neither 'as-of' nor 'valid': add the one that the source says");

    public static readonly Rule ValueSetApart = Error(
        "BLG4073", "The value is a part, an earlier one, or that of something compared",
        "Expected the value of the subject itself, found \"{0}\", which sets it apart, in \"{1}\": state the value that the sentence gives for the whole, or another property");

    public static readonly Rule RateDropped = Error(
        "BLG4071", "A statement leaves out for each of what its value counts",
        "Expected for each of what it is, found \"{0}\" in \"{1}\" and no 'per': write {2}");

    public static readonly Rule TextCut = Error(
        "BLG4072", "A text leaves out words that belong to it",
        "Expected all the words that belong to the text, found \"{0}\" left out in \"{1}\": take them into the value");

    public static readonly Rule AttestedWithoutNeed = Advice(
        "BLG4070", "Something is attested though everything was read",
        "Expected words that are not read of what '{0}' cites, found none: remove 'attested'");

    // Consistency

    public static readonly Rule Contradiction = Error(
        "BLG5001", "Two statements contradict each other",
        "Expected statements that can both be true, found '{0}' ({1}) and, in line {4}, '{2}' ({3}): rank one with 'rank: preferred' or 'rank: deprecated' and 'because', mark both 'lifecycle: disputed', or say what tells them apart ('as-of', 'valid', 'per', 'of'){5}");

    public static readonly Rule ExcludedRelation = Error(
        "BLG5002", "Two relations that exclude each other are stated",
        "Expected one of the relations that exclude each other, found '{0}' and, in line {3}, '{1}', both to '{2}': rank one with 'rank: preferred' or 'rank: deprecated' and 'because', mark both 'lifecycle: disputed', or say what tells them apart ('as-of', 'valid')");

    // Coverage

    public static readonly Rule UncoveredEvidence = Advice(
        "BLG5020", "A document says something that no fact cites",
        "Expected a fact that cites it, or an entry in coverage.yaml that says why it is none, found neither for the {0} \"{1}\"");

    public static readonly Rule NeedlessExplanation = Advice(
        "BLG5021", "An entry of coverage.yaml explains nothing",
        "Expected a value or speech that no fact cites at \"{0}\", found none: remove the entry");

    // What consumers see

    public static readonly Rule FactIsNew = Error(
        "BLG6010", "A fact is not among those that were accepted",
        "Expected the facts of Facts.Shipped.txt and Facts.Unshipped.txt, found '{0}' anew, {2}, a {1} change: run 'beleg accept' to take it over");

    public static readonly Rule FactChanged = Error(
        "BLG6011", "A fact is not what was accepted",
        "Expected '{0}' as it was accepted, found {2}, a {1} change: restore it, or run 'beleg accept' to take it over");

    public static readonly Rule FactIsGone = Error(
        "BLG6012", "A fact that was accepted is gone",
        "Expected '{0}', which was accepted as {2}, found no such fact, a {1} change: restore it, or run 'beleg accept' to give it up");

    public static readonly Rule MalformedSnapshot = Error(
        "BLG6013", "A line of the accepted facts cannot be used",
        "Expected a line 'id | type | value | …' for each fact, or '*REMOVED*' before one of Facts.Shipped.txt, found {0}: let 'beleg accept' write it");

    private static Rule Error(string id, string title, string message) => new(id, title, message, Severity.ProofError);

    private static Rule Advice(string id, string title, string message) => new(id, title, message, Severity.Advice);
}

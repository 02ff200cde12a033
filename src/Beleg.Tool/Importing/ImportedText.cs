namespace Beleg.Tool.Importing;

/// <summary>A file as plain text, with what it says of itself.</summary>
/// <param name="Text">With LF line ends, ended by one.</param>
/// <param name="Title">Its title; <see langword="null"/> where it says none.</param>
/// <param name="Language">Its language, a BCP 47 tag; <see langword="null"/> where it says none.</param>
/// <param name="Url">Its address; empty where it says none.</param>
internal sealed record ImportedText(string Text, string? Title = null, string? Language = null, string Url = "");

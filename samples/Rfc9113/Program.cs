// HTTP/2 in numbers: each with its words and its place in RFC 9113. Change a digit in seeds/, and it does not build.
using System.Text;
using Rfc9113;

Console.OutputEncoding = Encoding.UTF8;

// A constant of a program, and the sentence that makes it one.
var largest = Http2.MaxFrameSize.InitialSize.Best;
Console.WriteLine($"{largest.Subject}: {largest.Value}");
Console.WriteLine($"  {largest.Citations[0]}");
Console.WriteLine();

foreach (var fact in Http2.All) Console.WriteLine($"{fact.Id,-40} {fact.Value,-26} {fact.Status.ToString().ToLowerInvariant(),-12} {fact.Support.ToString().ToLowerInvariant(),-9} line {fact.Citations[0].Line}");

Console.WriteLine();
Console.WriteLine(Http2.Proof);

Console.WriteLine($"identifiers of at most {Limits.LongestIdentifier} characters, a timeout of {Limits.Timeout}");

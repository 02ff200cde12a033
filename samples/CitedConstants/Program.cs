// Constants of a program, each with the words that prove it: change a digit here or in citations/, and it does not build.
using CitedConstants;

Console.WriteLine($"frames of at most {HarbourMessages.LargestFrame} octets, {HarbourMessages.MediaType}");
Console.WriteLine($"a window of {HarbourMessages.InitialWindow} octets at first");
Console.WriteLine($"given up after {HarbourMessages.Timeout}, forgotten after {HarbourMessages.RetentionPeriod}");
Console.WriteLine($"in effect since {HarbourMessages.Effect:O}");
Console.WriteLine($"{HarbourMessages.StandardRate:P0} of {HarbourMessages.Deposit}, {(int)FrameType.Dock} for a berth");
Console.WriteLine($"a week-old message is forgotten: {Berths.IsForgotten(TimeSpan.FromDays(8))}, one of 20,000 octets fits: {Berths.FitsIntoFrame(new byte[20_000])}");
Console.WriteLine($"{Hafenordnung.Kraene} cranes, {Hafenordnung.Frist.TotalDays} days");

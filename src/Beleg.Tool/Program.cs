using System.Runtime.InteropServices;
using Beleg.Tool;
using Beleg.Tool.Files;

// Who ends the process waits for the file that is being moved, and nothing is begun after it.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => WholeFile.Close());
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => WholeFile.Close());
using var hungUp = PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => WholeFile.Close());

return (int)BelegTool.Run(args, ToolHost.OfProcess());

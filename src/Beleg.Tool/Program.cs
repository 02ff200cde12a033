using Beleg.Tool;

return (int)BelegTool.Run(args, ToolHost.OfProcess());

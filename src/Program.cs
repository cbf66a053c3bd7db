using KneesAfterRunning.Commands;

return await CommandLine.RunAsync(args);

using System.CommandLine;
using Wesley.Migrate.Engine.Check;

namespace Wesley.Migrate.Cli.Commands;

/// <summary><c>schema NAME</c>: prints a JSON Schema.</summary>
internal static class SchemaCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var name = new Argument<string?>("NAME") { Description = string.Join(", ", EmbeddedDocuments.SchemaNames), Arity = ArgumentArity.ZeroOrOne };
        name.CompletionSources.Add([.. EmbeddedDocuments.SchemaNames]);
        var command = new EngineCommand("schema", "Print the JSON Schema of a document that the engine reads or writes.", "wesley-engine schema plan > plan.schema.json") { name };
        command.SetAction(parsed => Print(parsed.GetValue(name), surroundings));
        return command;
    }

    private static int Print(string? name, Surroundings surroundings)
    {
        if (name is null)
        {
            foreach (var known in EmbeddedDocuments.SchemaNames)
            {
                surroundings.Out.Write(known + "\n");
            }

            return ExitCodes.Clean;
        }

        if (EmbeddedDocuments.SchemaNames.Contains(name))
        {
            surroundings.Out.Write(EmbeddedDocuments.Schema(name));
            return ExitCodes.Clean;
        }

        return Complaint.Usage(surroundings, $"there is no schema '{name}'", $"use one of: {string.Join(", ", EmbeddedDocuments.SchemaNames)}");
    }
}

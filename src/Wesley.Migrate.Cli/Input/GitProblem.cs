using Wesley.Migrate.Abstractions;

namespace Wesley.Migrate.Cli.Input;

/// <summary>Why git cannot show a place: no repository, no such commit, or no such path in it. Each has a next step of its own.</summary>
internal static class GitProblem
{
    internal static Diagnostic Of(string name, string reference, string path, string said, Surroundings surroundings)
    {
        var problem = InputProblem.Git(name, said);
        return !Knows(["rev-parse", "--git-dir"], surroundings) ? problem
            : !Knows(["rev-parse", "--verify", "--quiet", reference + "^{tree}"], surroundings) ? problem with
            {
                Message = $"Git knows no commit, branch or tag '{reference}' here, so that '{name}' cannot be read.",
                NextStep = $"Correct the reference. In a shallow clone, as CI makes them, fetch it first: git fetch origin {reference}",
            }
            : problem with
            {
                Message = $"'{path}' is not in '{reference}', so that '{name}' cannot be read.",
                NextStep = "Correct the path: it starts at the repository's root, or at ./ for the current folder; 'git ls-tree -r --name-only REF' lists what is there.",
            };
    }

    private static bool Knows(string[] question, Surroundings surroundings) => GitProcess.Run(question, surroundings).Succeeded;
}

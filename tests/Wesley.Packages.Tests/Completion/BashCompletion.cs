namespace Wesley.Packages.Tests;

/// <summary>bash hands a completion function the line in variables and reads its answer from another.</summary>
internal sealed class BashCompletion : CompletionShell
{
    internal override Task<IReadOnlyList<string>> CompleteAsync(string line, Machine machine) => RunAsync("bash", $$"""
        source <(wesley-engine completion bash)
        complete -p wesley-engine > /dev/null || exit 1
        COMP_LINE='{{line}}' COMP_POINT={{line.Length}}
        COMP_WORDS=({{line}}) COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
        _wesley_engine
        printf '%s\n' "${COMPREPLY[@]}"
        """, machine);
}

namespace Wesley.Packages.Tests;

/// <summary>zsh completes in its line editor only, so one shell types into the terminal of another.</summary>
internal sealed class ZshCompletion : CompletionShell
{
    internal override async Task<IReadOnlyList<string>> CompleteAsync(string line, Machine machine)
    {
        var screen = await RunAsync("zsh", $$"""
            zmodload zsh/zpty
            zpty -b inner zsh -f -i
            zpty -w inner "autoload -Uz compinit; compinit -D -u; source <(wesley-engine completion zsh); echo rea''dy"
            zpty -r inner seen '*ready*'
            zpty -w -n inner $'{{line}}-\t\C-a: \n'
            zpty -w inner "echo do''ne"
            zpty -r inner seen '*done*'
            print -r -- "$seen"
            zpty -d inner
            """, machine);
        return [.. screen.SelectMany(l => l.Split([' ', '\u001b', '\b', '\r'], StringSplitOptions.RemoveEmptyEntries))];
    }
}

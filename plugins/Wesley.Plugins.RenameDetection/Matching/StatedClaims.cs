using System.Collections.Immutable;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.RenameDetection;

/// <summary>Checks what was said about renames against what is really gone and new.</summary>
internal static class StatedClaims
{
    internal static (ImmutableArray<RenameClaim> Claims, ImmutableArray<Diagnostic> Unmatched) Of(RenameInput input)
    {
        var gone = input.Removed.ToDictionary(r => r.Coordinate);
        var added = input.Added.ToDictionary(a => a.Coordinate);
        var claims = ImmutableArray.CreateBuilder<RenameClaim>();
        var unmatched = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var stated in input.Stated)
        {
            var from = gone.GetValueOrDefault(stated.From);
            var to = added.GetValueOrDefault(stated.To);
            if (from is not null && to is not null && string.Equals(from.Scope, to.Scope, StringComparison.Ordinal))
            {
                claims.Add(new() { From = from, To = to, Source = stated.Source, Location = stated.Location });
            }
            else
            {
                unmatched.Add(UnmatchedRename.Of(stated, from, to, input.Request));
            }
        }

        return (claims.ToImmutable(), unmatched.ToImmutable());
    }
}

namespace Wesley.Plugins.RenameDetection;

/// <summary>The same uid on something gone and something new, in one scope, is a rename.</summary>
internal static class UidClaims
{
    internal static IEnumerable<RenameClaim> Of(RenameInput input)
    {
        var gone = input.Removed.Where(r => r.Uid is not null).ToLookup(r => (r.Scope, r.Uid));
        return
            from to in input.Added
            where to.Uid is not null
            from @from in gone[(to.Scope, to.Uid)]
            select new RenameClaim { From = @from, To = to, Source = ClaimSource.Uid, Location = to.Location };
    }
}

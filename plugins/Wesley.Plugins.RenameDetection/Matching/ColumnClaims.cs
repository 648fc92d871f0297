namespace Wesley.Plugins.RenameDetection;

/// <summary>A field that is gone and one that is new over the same column of the same table are one: a table has a column once.</summary>
internal static class ColumnClaims
{
    internal static IEnumerable<RenameClaim> Of(RenameInput input)
    {
        var gone = input.Removed.Where(r => r.Column is not null).ToLookup(r => (r.Scope, r.Column!.ColumnName));
        return
            from to in input.Added
            where to.Column is not null
            from @from in gone[(to.Scope, to.Column!.ColumnName)]
            select new RenameClaim { From = @from, To = to, Source = ClaimSource.Column, Location = to.Location };
    }
}

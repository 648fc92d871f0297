using System.Text.RegularExpressions;
using Wesley.Migrate.Abstractions;

namespace Wesley.Plugins.ComputedDefaults;

/// <summary>Whether an expression can have another value each time. PostgreSQL's own volatile functions are known by name.</summary>
internal static partial class Volatility
{
    internal static DefaultKind Of(Decision decision) =>
        decision.Sql is { } sql && VolatileCall().IsMatch(sql) ? DefaultKind.VolatileExpression : DefaultKind.StableExpression;

    [GeneratedRegex(@"\b(gen_random_uuid|uuidv4|uuidv7|uuid_generate_v[14]|uuid_generate_v1mc|random|random_normal|nextval|clock_timestamp|timeofday|gen_random_bytes|gen_salt)\s*\(", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex VolatileCall();
}

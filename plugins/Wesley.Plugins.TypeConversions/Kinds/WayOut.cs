namespace Wesley.Plugins.TypeConversions;

/// <summary>What a user can do about a conversion that is refused, ready to paste.</summary>
internal static class WayOut
{
    internal const string Convert =
        "add to the decisions file { \"kind\": \"convert\", \"at\": \"{coordinate}\", \"sql\": \"<a PostgreSQL expression over {source}, the old value>\" }";

    internal const string AcceptLoss =
        "add to the decisions file { \"kind\": \"accept-loss\", \"at\": \"{coordinate}\", \"reason\": \"<why>\" }";

    internal const string NewField = "add a new field beside {coordinate}, fill it, and remove {coordinate} in a later migration";
}

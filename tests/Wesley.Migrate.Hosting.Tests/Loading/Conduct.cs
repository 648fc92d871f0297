namespace Wesley.Migrate.Hosting.Tests.Loading;

internal enum Conduct
{
    Behaves,
    Throws,
    NeverReturns,
    ReturnsNull,
}

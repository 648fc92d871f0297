namespace Wesley.Packages.Tests;

/// <summary>The tests for which the packs of others are built once.</summary>
[CollectionDefinition(OutsidePacks.Collection)]
public sealed class OutsidePacksCollection : ICollectionFixture<OutsidePacks>;

package planted.assignment.domain;

/** More than a package has room for. */
final class ItemA {}

final class ItemB {}

final class ItemC {}

final class ItemD {}

final class ItemE {}

final class ItemF {}

final class ItemG {}

final class ItemH {}

final class ItemI {}

final class ItemJ {}

final class ItemK {}

final class ItemL {}

final class ItemM {}

final class ItemN {}

final class ItemO {}

final class ItemP {}

final class ItemQ {}

final class ItemR {}

final class ItemS {}

final class ItemT {}

final class ItemU {}

final class ItemV {}

final class ItemW {}

final class ItemX {}

final class ItemY {}

final class ItemZ {}

package shop;

import dev.kedge.annotation.EnumType;

@EnumType(storage = EnumType.Storage.TEXT)
public enum Mood {} //! KDG119

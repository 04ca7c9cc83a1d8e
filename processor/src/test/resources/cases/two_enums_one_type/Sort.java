package shop;

import dev.kedge.annotation.EnumType;

@EnumType(name = "kind")
public enum Sort { //! KDG133
    TWO
}

package shop;

import dev.kedge.annotation.Table;

@Table //! KDG101
enum Kind {
    ONE
}

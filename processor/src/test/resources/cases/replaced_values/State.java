package shop;

import dev.kedge.annotation.Replaced;

@Replaced(value = "OPEN", by = "CLOSED")
@Replaced(value = "GONE", by = "NEVER")
enum State { //! KDG175 KDG175
    OPEN,
    CLOSED
}

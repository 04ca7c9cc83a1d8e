package shop;

import dev.kedge.annotation.Replaced;

@Replaced.List({
    @Replaced(value = "OPEN", by = "CLOSED"), //! KDG175
    @Replaced(value = "GONE", by = "NEVER") //! KDG175
})
enum State {
    OPEN,
    CLOSED
}

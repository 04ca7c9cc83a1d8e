package shop;

import dev.kedge.annotation.EnumType;
import dev.kedge.annotation.Replaced;
import dev.kedge.annotation.Was;

@EnumType(schema = "kind")
@Replaced(value = "GONE", by = "CLOSED")
enum State {
    @Was("LIVE")
    OPEN,
    CLOSED
}

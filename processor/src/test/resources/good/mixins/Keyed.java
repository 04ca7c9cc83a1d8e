package shop;

import dev.kedge.annotation.Id;

public interface Keyed<T> {
    @Id
    T id();
}

package shop;

import dev.kedge.annotation.Table;

@Table //! KDG118
@SuppressWarnings("KDG177")
public interface Loud {
    String line();
}

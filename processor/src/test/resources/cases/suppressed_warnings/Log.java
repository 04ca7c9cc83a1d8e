package shop;

import dev.kedge.annotation.Table;

@Table
@SuppressWarnings("KDG118")
public interface Log {
    String line();
}

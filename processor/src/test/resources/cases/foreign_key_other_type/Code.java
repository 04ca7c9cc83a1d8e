package shop;

import dev.kedge.annotation.Column;
import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table
public interface Code {
    @Id
    @Column(length = 3)
    String code();
}

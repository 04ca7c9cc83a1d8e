package shop;

import dev.kedge.annotation.Id;
import dev.kedge.annotation.Table;

@Table //!javac KDG101
record Row(@Id long id) {}

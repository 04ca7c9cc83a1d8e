CREATE TABLE t (
    id bigint NOT NULL,
    day date NOT NULL,
    v text,
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);

CREATE TABLE tree (id bigint NOT NULL, parent bigint, label text NOT NULL,
    CONSTRAINT tree_pkey PRIMARY KEY (id) INCLUDE (label),
    CONSTRAINT tree_parent_fkey FOREIGN KEY (parent) REFERENCES tree (id) ON DELETE CASCADE);

CREATE TABLE c (region text NOT NULL) PARTITION BY LIST (region COLLATE "C" text_pattern_ops);
CREATE TABLE c_eu PARTITION OF c FOR VALUES IN ('de');

INSERT INTO person VALUES (1, 'gone', '{gone,sad}'), (2, 'sad', NULL);

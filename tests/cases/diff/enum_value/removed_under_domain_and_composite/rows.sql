INSERT INTO person VALUES (1, 'ok', '{ok}', ROW('sad', '2025-01-01'), ARRAY[ROW('ok', NULL)::state], ROW('ok', NULL));
INSERT INTO person VALUES (2, 'ok', NULL, NULL, NULL, NULL);

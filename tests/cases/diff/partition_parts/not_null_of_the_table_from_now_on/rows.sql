INSERT INTO t (id, day, v, w) VALUES (1, '2025-03-01', 'a', NULL), (2, '2026-03-01', NULL, NULL);

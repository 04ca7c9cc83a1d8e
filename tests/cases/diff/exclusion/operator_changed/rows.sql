INSERT INTO booking VALUES (1, 1, '[2025-01-01, 2025-01-02)', false), (2, 2, '[2025-02-01, 2025-02-02)', true);

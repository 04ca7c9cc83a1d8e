CREATE TYPE mood AS ENUM ('it''s', '100%', 'Ünï');

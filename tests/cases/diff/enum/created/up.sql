-- phase 1 [tx] steps 1: create enum mood
CREATE TYPE mood AS ENUM ('it''s', '100%', 'Ünï');

-- phase 1 [tx] steps 1: add value f to enum mood
ALTER TYPE mood ADD VALUE 'f';

-- phase 2 [tx] steps 2: add value e to enum mood
ALTER TYPE mood ADD VALUE 'e' BEFORE 'f';

-- phase 3 [tx] steps 3: add value d to enum mood
ALTER TYPE mood ADD VALUE 'd' BEFORE 'ok';

-- phase 4 [tx] steps 4: add value c to enum mood
ALTER TYPE mood ADD VALUE 'c' BEFORE 'd';

-- phase 5 [tx] steps 5: add value b to enum mood
ALTER TYPE mood ADD VALUE 'b' BEFORE 'sad';

-- phase 6 [tx] steps 6: add value a to enum mood
ALTER TYPE mood ADD VALUE 'a' BEFORE 'b';

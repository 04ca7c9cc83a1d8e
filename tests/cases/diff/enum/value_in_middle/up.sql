-- phase 1 [tx] steps 1: add value so 'la la' to enum mood
ALTER TYPE mood ADD VALUE 'so ''la la''' BEFORE 'ok';

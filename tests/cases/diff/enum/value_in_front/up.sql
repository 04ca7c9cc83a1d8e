-- phase 1 [tx] steps 1: add value awful to enum mood
ALTER TYPE mood ADD VALUE 'awful' BEFORE 'sad';

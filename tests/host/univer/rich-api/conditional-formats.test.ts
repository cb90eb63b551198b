import '../over-univer';
import '../../rich-api/conditional-formats.test';
